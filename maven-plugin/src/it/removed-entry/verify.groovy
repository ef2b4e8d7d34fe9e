import groovy.json.JsonSlurper

// What each build of invoker.properties said.
List<String> said = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').toList()
File pages = new File(basedir, 'target/generated-sources/annotations/error-catalog/shop/errors')
String lock = new File(basedir, 'src/main/errors/catalog.lock.yaml').getText('UTF-8')

assert said[2].contains('ERROR    entry-vanished  payment/54 CARD_STOLEN')
assert said[2].contains('list it in `removed:`')
assert said[3].contains('BREAKING entry-removed  payment/54 CARD_STOLEN') && said[3].contains('mvn errorcatalog:accept')
def sarif = new JsonSlurper().parse(new File(basedir, 'target/check.sarif'), 'UTF-8')
assert sarif.runs[0].results[0].ruleId == 'entry-removed' && sarif.runs[0].results[0].level == 'error'
assert said[5].contains('What to do: Use-CARD_DECLINED')

assert lock.contains('released: 2.0.0') && lock.contains('payment/54: {name: CARD_STOLEN, since: 2.0.0, ')
String stub = new File(pages, 'payment-54.md').getText('UTF-8')
assert stub.contains('CARD_STOLEN (removed)') && stub.contains('[`CARD_DECLINED`](payment-51.md)')
assert stub.contains('Since 1.0.0.') && stub.contains('In 2.0.0: removed.'): 'the page tells its history'
assert !new File(basedir, 'target/generated-sources/annotations/org/example/shop/PaymentErrors.java').text.contains('CARD_STOLEN')

File site = new File(basedir, 'target/errors/site')
assert said[9].contains('the reference in target/errors is what the catalog says')
assert said[10].contains('[ERROR] site: errors/payment-54.html is missing')
assert said[10].contains('[ERROR] markdown: index.md is stale') && said[10].contains('2 findings') && said[10].contains('mvn errorcatalog:docs')
assert !new File(site, 'errors/payment-54.html').exists(): 'a check writes nothing'
assert new File(site, 'index.html').getText('UTF-8').contains('CARD_DECLINED')
assert new File(basedir, 'target/errors/markdown/errors/payment-54.md').getText('UTF-8') == stub
assert said[8].contains('errorcatalog.reference is src') && new File(basedir, 'src/main/errors/catalog.yaml').exists()

String json = said[7].substring(said[7].indexOf('{\n'), said[7].lastIndexOf('\n}') + 2)
assert new JsonSlurper().parseText(json).findings.isEmpty(): 'what was released is no change any more'
