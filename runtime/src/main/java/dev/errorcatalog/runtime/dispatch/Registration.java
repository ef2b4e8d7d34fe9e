package dev.errorcatalog.runtime.dispatch;

/** A handler's place in a dispatcher. */
public interface Registration extends AutoCloseable {
    /**
     * Takes the handler away; the one that it had displaced is back. Nothing happens the second time. A delivery that
     * began before, in this or another thread, may still call the handler. Any thread may call this, the handler's own
     * too.
     */
    @Override
    void close();
}
