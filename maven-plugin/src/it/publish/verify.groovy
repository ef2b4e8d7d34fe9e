import java.security.MessageDigest

// What each build of invoker.properties said; quiet ones stand behind the one before them.
List<String> said = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').toList()
File site = new File(basedir, 'sdk/target/errors/site')
File markdown = new File(basedir, 'sdk/target/errors/markdown')

String page(File folder, String path) {
    new File(folder, path).getText('UTF-8')
}

// Every setting is in the site, and the pages go by the newest catalog.
String error = page(site, 'errors/stock-e.8.html')
assert error.contains('<body class="depot">\n<p>The depot\'s own frame</p>')
assert error.contains('SHELF_FULL (stock/E.8) – Depot &lt;errors&gt; &amp; more</title>')
assert error.contains('<img src="../logo.svg"')
assert new File(site, 'logo.svg').bytes == new File(basedir, 'sdk/src/site/depot.svg').bytes
assert error.contains('href="https://git.example.org/depot/catalog.yaml?in=stock&amp;name=SHELF_FULL&amp;line=14#stock-e.8"')
assert page(site, 'sitemap.xml').contains('<loc>https://depot.example.org/reference/errors/stock-e.8.html</loc>')
assert page(site, 'style.css').endsWith('h1 { color: teal; content: "ü" }\n')
assert !new File(site, 'reset.html').exists() && !new File(markdown, 'reset.md').exists(): 'nothing is reset here'
assert page(markdown, 'errors/stock-e.8.md').contains('SHELF_FULL')
assert page(site, 'llms.txt').startsWith('# Depot <errors> & more\n') && page(markdown, 'index.md').contains('title: "Depot \\x3cerrors\\x3e & more"')

// The first page allows its own style, the maintainer's CSS included, and its script by their digests, and nothing else.
String first = page(site, 'index.html')
String policy = (first =~ /http-equiv="Content-Security-Policy" content="([^"]*)"/)[0][1].replace('&#39;', "'")
['style', 'script'].each { tag ->
    String inline = (first =~ "(?s)<${tag}>(.*?)</${tag}>")[0][1]
    String digest = MessageDigest.getInstance('SHA-256').digest(inline.getBytes('UTF-8')).encodeBase64().toString()
    assert policy.contains("${tag}-src 'sha256-${digest}'")
}
assert policy.contains("default-src 'none'") && first.contains('h1 { color: teal')

// What shipped is there: under the old code, and what was removed.
assert page(site, 'errors/stock-e-7.html').contains('stock-e.8.html') && page(site, 'redirects.json').contains('stock-e-7.html')
assert page(site, 'errors/stock-lost.html').contains('Pallets have senders now.')

// Written once; modules without a catalog are passed by; a check names what is wrong, and the command.
assert said[2].contains('sdk/target/errors/site: ') && said[2].contains('open sdk/target/errors/site/index.html')
assert said[3].contains(' files, 0 changed, 0 deleted') && said[3].contains('this module has no catalog of its own')
assert said[4].contains('the reference in sdk/target/errors is what the catalog says')
assert said[5].contains('[ERROR] site: errors/stock-e.8.html is missing') && said[5].contains('[ERROR] markdown: errors/stock-e-7.md is stale')
assert said[7].contains('the reference in sdk/committed is what the catalog says'): 'line ends make no difference'
assert said[8].contains('[ERROR] site: errors/stock-e-7.html is missing')
assert said[8].contains('[ERROR] site: errors/stock-e-9.html is an orphan')
assert said[8].contains('[ERROR] site: logo.svg is missing')
assert said[8].contains('[ERROR] markdown: index.md is stale')
assert said[8].contains('4 findings in the reference in sdk/committed')
assert said[8].contains('mvn errorcatalog:docs; then copy sdk/target/errors there')

// A setting that cannot be used is named, and nothing is half written.
assert said[9].contains('errorcatalog.template is sdk/src/site/none.html: there is no such file')
assert said[10].contains('the template must have the places {{footer}} {{head}} {{header}} {{main}}')
assert said[11].contains('errorcatalog.logo is `javascript:alert(1)`: it should be an https address')
assert said[12].contains('https://depot.example.org/reference/errors/alarm-f1 leads nowhere')
assert said[12].contains('nothing was written')
assert (said[13] =~ /site: \S+ and \d+ more link to map\.png, which is not there/).find()
assert said[14].contains('the reference in sdk/target/errors is what the catalog says')

// The goal and the jar of the SDK say the same, in plain characters, and once for the whole build.
String answers = said[14].substring(said[14].indexOf('alarm/F1'))
File runtime = null
new File(basedir, '../../it-repository/dev/errorcatalog/errorcatalog-runtime').eachFileRecurse { file ->
    if (file.name ==~ /errorcatalog-runtime-.*\.jar/) {
        runtime = file
    }
}
URL[] jars = [new File(basedir, 'sdk/target/depot-2.0.0-SNAPSHOT.jar'), runtime].collect { it.toURI().toURL() }
new URLClassLoader(jars, ClassLoader.platformClassLoader).withCloseable { sdk ->
    String page = sdk.loadClass('org.example.depot.DepotErrors').getMethod('explain', String).invoke(null, 'depot.alarm:F1')
    assert answers.startsWith(page) && page.contains('Leave the depot.')
}
assert answers.count('catch-lost (BREAKING)') == 1 && !answers.contains('\u001B')
assert said[15].contains('there is no rule `no-such-rule`')
assert said[16].contains('give either -Derrorcatalog.rule or -Derrorcatalog.text')
