import java.util.zip.ZipFile

String log = new File(basedir, 'build.log').text
assert !log.contains('not marked as thread-safe') && !log.contains('marked @threadSafe')
assert log.split('Scanning for projects')[3].count('Nothing to compile') == 2: 'nothing changed'

List<String> entries(File jar) {
    new ZipFile(jar).withCloseable { zip -> zip.entries().collect { it.name } }
}

List<String> sdk = entries(new File(basedir, 'sdk/target/sdk-1.1.0-SNAPSHOT.jar'))
assert sdk.contains('org/example/sdk/PaymentErrors.class'): 'the catalog of the other module was found'
assert sdk.every { !it.endsWith('.yaml') }

List<String> byHand = entries(new File(basedir, 'by-hand/target/by-hand-1.1.0-SNAPSHOT.jar'))
assert byHand.contains('org/example/hand/HandException.class')
assert byHand.contains('org/example/hand/ErrorCatalogStamp.class')
File anchor = new File(basedir, 'by-hand/target/generated-sources/errorcatalog')
assert new File(anchor, 'errors/hand.yaml').isFile(): 'the copy is where the annotation looks for it'
assert !new File(anchor, 'org/example/hand/package-info.java').exists()

List<String> locks = []
basedir.eachFileRecurse { if (it.name == 'catalog.lock.yaml') locks << it.parentFile.path }
assert locks == [new File(basedir, 'by-hand/src/main/errors').path]
