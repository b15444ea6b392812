package space.skyrack.architecture.bad.model;

/** Not a record. */
final class HasALife {}
