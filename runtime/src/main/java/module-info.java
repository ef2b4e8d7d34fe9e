/**
 * What an SDK ships: codes, categories, reports, the contract of the generated exceptions; what happens to a reported
 * error; client reset.
 */
module dev.errorcatalog.runtime {
    requires static org.jspecify;
    requires transitive java.logging;

    exports dev.errorcatalog.runtime;
    exports dev.errorcatalog.runtime.dispatch;
    exports dev.errorcatalog.runtime.reset;
}
