package nl.integrity.audit;

/** Where a chain ends: what the next entry will be bound to. */
@SuppressWarnings("ArrayRecordComponent") // read, compared by content, and let go
record ChainHead(long number, byte[] hash) {}
