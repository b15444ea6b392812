package space.skyrack.architecture.bad.study;

/** Helps with what? */
final class RunHelper {}
