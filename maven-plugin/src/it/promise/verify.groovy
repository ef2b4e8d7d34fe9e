// What each build of invoker.properties said.
List<String> said = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').toList()
File errors = new File(basedir, 'src/main/errors')

assert said[1].contains('[lock-missing]') && said[1].contains('mvn errorcatalog:init'): 'what to type without a lock'
assert said[2].contains('nothing was released yet')
assert said[3].contains('## Errors in 1.0.0')

assert said[4].contains('smallest next version 1.1.0; this is 1.1.0: ok'): 'an added error is no break'
assert said[4].contains('entry-added') && said[4].contains('LIMIT_REACHED'): 'diff lists what is safe as well'
assert said[4].contains('catch-lost'): 'a rule is explained'

assert said[5].contains('BREAKING catch-lost  payment/51 CARD_DECLINED  src/main/errors/catalog.yaml:12:5')
assert said[5].contains('catch (CardDeclinedException e)'): 'who breaks'
assert said[5].contains('mvn errorcatalog:accept -Derrorcatalog.key=payment/51 -Derrorcatalog.rule=catch-lost'): 'what to type'
assert said[6].contains('release: refused') && said[6].contains('mvn errorcatalog:accept -Derrorcatalog.key=payment/51')
assert !said[6].contains('errorcatalog accept'): 'a refused release names goals'
assert said[7].contains('wrote src/main/errors/accepted-changes.yaml')
assert said[8].contains('smallest next version 2.0.0; this is 1.1.0, not enough: FAIL'): 'accepting does not lower the step'
assert said[9].contains('this is 2.0.0: ok')

assert said[10].count('## Errors in 2.0.0') == 2: 'notes shows what release prints'
assert new File(basedir, 'target/release-notes.md').getText('UTF-8').startsWith('## Errors in 2.0.0')
assert said[10].contains('Catch-PaymentException'): 'users are told what to do'
assert new File(errors, 'catalog.lock.yaml').getText('UTF-8').contains('released: 2.0.0')
assert !new File(errors, 'accepted-changes.yaml').getText('UTF-8').contains('catch-lost'): 'nothing is accepted twice'

File packed = new File(basedir, 'target/classes/META-INF/error-catalog/shop.lock.yaml')
assert packed.bytes == new File(errors, 'catalog.lock.yaml').bytes: 'the lock that the release wrote is packed'

assert said[11].contains('`2.0` is no semantic version') && said[11].contains('-Derrorcatalog.version=')

assert said[12].contains('NO_FUNDS') && said[12].contains('CARD_LOST') && !said[12].contains('LIMIT_REACHED')
assert said[12].contains('errorcatalog:import did not pass')
assert said[13].contains('catch-lost  payment/51'): 'two files side by side'
assert said.last().contains('payment/51 CARD_DECLINED') && said.last().contains('What to do'): 'an error is explained'
