package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.reset.Disk;
import dev.errorcatalog.runtime.reset.ResettableStore;

/** What stands between the coordinator and the world: nothing, or something that fails or leaves out what it should do. */
interface Parts {
    Parts SOUND = new Parts() {};

    default Disk disk(Disk disk) {
        return disk;
    }

    default ResettableStore<Notes> store(ResettableStore<Notes> store) {
        return store;
    }
}
