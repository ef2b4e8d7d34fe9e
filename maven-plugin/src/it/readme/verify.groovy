import java.util.zip.ZipFile

String readme = new File(basedir, '../../../../README.md').getText('UTF-8')
String log = new File(basedir, 'build.log').getText('UTF-8')

assert new File(basedir, 'target/classes/org/example/shop/Funds.class').isFile(): 'the new constant was there'
assert new File(basedir, 'target/generated-sources/annotations/error-catalog/shop/index.md').isFile()

for (String name : ['verify', 'mistake']) {
    def printed = readme =~ /(?s)<!-- readme: \Q${name}\E -->\n```text\n(.*?\n)```\n/
    assert printed.find()
    assert log.contains(printed.group(1)): 'the build says what the README prints for ' + name
}

new ZipFile(new File(basedir, 'target/shop-1.0.0-SNAPSHOT.jar')).withCloseable { jar ->
    String lock = jar.getInputStream(jar.getEntry('META-INF/error-catalog/shop.lock.yaml')).getText('UTF-8')
    assert lock.contains('released: 1.0.0'): 'the jar brings the lock of the last release'
}
