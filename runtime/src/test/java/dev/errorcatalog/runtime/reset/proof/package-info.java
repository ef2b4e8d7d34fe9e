/** Proofs that a client reset loses no data: power cuts, failing disks, and protections taken away, on a disk in memory. */
@org.jspecify.annotations.NullMarked
package dev.errorcatalog.runtime.reset.proof;
