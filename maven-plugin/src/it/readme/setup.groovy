// Writes the project of the README from the README's own blocks.
String readme = new File(basedir, '../../../../README.md').getText('UTF-8')

String block(String readme, String name) {
    def found = readme =~ /(?s)<!-- readme: \Q${name}\E -->\n```[a-z]+\n(.*?\n)```\n/
    assert found.find(): 'the README has no block ' + name
    found.group(1)
}

void write(File root, String path, String text) {
    File file = new File(root, path)
    file.parentFile.mkdirs()
    file.setText(text, 'UTF-8')
}

String catalog = block(readme, 'catalog.yaml')
String entry = block(readme, 'add to catalog.yaml')
write(basedir, 'src/main/errors/catalog.yaml', catalog)
write(basedir, 'src/main/java/org/example/shop/Checkout.java', block(readme, 'Checkout.java'))
write(basedir, 'add/src/main/errors/catalog.yaml', catalog + entry)
write(basedir, 'add/src/main/java/org/example/shop/Funds.java', block(readme, 'Funds.java'))
write(basedir, 'mistake/src/main/errors/catalog.yaml', catalog + entry.replace('description:', 'desciption:'))

// What somebody does in an editor between two builds.
String edit(String id) {
    """<execution><id>${id}</id><phase>none</phase><goals><goal>run</goal></goals><configuration><target>
        <copy overwrite="true" todir="\${project.basedir}"><fileset dir="\${project.basedir}/${id}" /></copy>
    </target></configuration></execution>"""
}
String plugin = '<plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-antrun-plugin</artifactId>' +
        '<version>3.2.0</version><executions>' + edit('add') + edit('mistake') + '</executions></plugin>'
write(basedir, 'pom.xml', block(readme, 'pom.xml').replace('</plugins>', plugin + '</plugins>'))
