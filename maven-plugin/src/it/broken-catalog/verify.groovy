String log = new File(basedir, 'build.log').getText('UTF-8')
String first = log.substring(0, log.indexOf('run (edit)'))

assert first.contains('''[ERROR] error[unknown-key]: `desciption` is not a key of an error
  --> src/main/errors/catalog.yaml:11:5
   |
11 |     desciption: "The bank declined the card."
   |     ^^^^^^^^^^ did you mean `description`?
''')
assert first.contains('`ShopExeption`'): 'all problems are told in one run'
assert first.contains('the catalog src/main/errors/catalog.yaml has 3 errors')
assert !first.contains('Compiling '): 'the compiler did not run'

assert log.contains('src/main/errors/catalog.yaml:10:18: error[unknown-type]'): 'the compiler names the original'
assert !new File(basedir, 'target/classes/org/example/shop/ShopException.class').exists()
