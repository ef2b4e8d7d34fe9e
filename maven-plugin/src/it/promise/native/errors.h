enum payment_error {
    CARD_DECLINED = 51,
    CARD_LOST = 54,
    LIMIT_REACHED = 55,
    NO_FUNDS = 56,
};
