package org.example.sdk;

class Checkout {
    boolean isDeclined(ShopException e) {
        return e.is(PaymentErrors.CARD_DECLINED);
    }
}
