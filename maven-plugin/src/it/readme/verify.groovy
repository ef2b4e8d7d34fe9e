String readme = new File(basedir, '../../../../README.md').getText('UTF-8')
String log = new File(basedir, 'build.log').getText('UTF-8')

assert new File(basedir, 'target/classes/org/example/shop/Funds.class').isFile(): 'the new constant was there'
assert new File(basedir, 'target/generated-sources/annotations/error-catalog/shop/index.md').isFile()

def mistake = readme =~ /(?s)<!-- readme: mistake -->\n```text\n(.*?\n)```\n/
assert mistake.find()
assert log.contains(mistake.group(1)): 'the mistake is told as the README prints it'
