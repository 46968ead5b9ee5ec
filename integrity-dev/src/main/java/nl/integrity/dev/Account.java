package nl.integrity.dev;

import java.util.List;
import java.util.UUID;

/** Somebody who can log in to the demo realm. */
public record Account(UUID id, String name, String username, List<String> roles) {}
