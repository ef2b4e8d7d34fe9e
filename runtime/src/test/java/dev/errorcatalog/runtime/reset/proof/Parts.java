package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.reset.Disk;
import dev.errorcatalog.runtime.reset.ResettableStore;

/** What the coordinator works with: sound parts, or such as fail. */
interface Parts {
    Parts SOUND = new Parts() {};

    default Disk disk(CrashFiles files) {
        return new CrashDisk(files);
    }

    default ResettableStore<Notes> store(NotesStore store) {
        return store;
    }
}
