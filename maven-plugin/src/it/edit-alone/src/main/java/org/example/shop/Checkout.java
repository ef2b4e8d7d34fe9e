package org.example.shop;

import dev.errorcatalog.runtime.ErrorReport;

class Checkout {
    ShopException failed(int code) {
        return ShopErrors.toException(ErrorReport.of("shop.payments", code).build());
    }
}
