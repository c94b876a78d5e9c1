package dev.evenhand.company;

/// Evenhand started for trying out, and its company exists with its user `admin`. Published at
/// every such start, before it is said to be ready: whoever hears it, by a plain `@EventListener`
/// with an `@Order`, adds what is missing of the demo's data.
public record DemoStarted(CompanyId company) {}
