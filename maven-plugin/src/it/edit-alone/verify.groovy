String log = new File(basedir, 'build.log').text
File classes = new File(basedir, 'target/classes/org/example/shop')
File generated = new File(basedir, 'target/generated-sources')
String codes = new File(generated, 'annotations/org/example/shop/PaymentErrors.java').text

assert log.count('Nothing to compile') == 1: 'only the second build has nothing to do'
assert log.count('Compiling ') == 2

assert codes.contains('NO_FUNDS'): 'the edit of the catalog alone reached the code'
assert !codes.contains('CARD_DECLINED')
assert new File(classes, 'PaymentException.class').isFile()
assert !new File(classes, 'CardDeclinedException.class').exists(): 'a removed class goes away'
assert !new File(generated, 'annotations/org/example/shop/CardDeclinedException.java').exists()
assert !new File(generated, 'annotations/error-catalog/shop/errors/payment-51.md').exists()
assert new File(generated, 'annotations/error-catalog/shop/errors/payment-53.md').isFile()

List<String> packed = []
new File(basedir, 'target/classes').eachFileRecurse { packed << it.name }
assert packed.every { !it.endsWith('.yaml') }: 'the catalog does not ship'
