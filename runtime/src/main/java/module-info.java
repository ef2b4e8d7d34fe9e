/** What an SDK ships: codes, categories, reports, the contract of the generated exceptions, reset strategies. */
module dev.errorcatalog.runtime {
    requires static org.jspecify;

    exports dev.errorcatalog.runtime;
    exports dev.errorcatalog.runtime.reset;
}
