package dev.evenhand.company;

import java.time.ZoneId;

/// A company that uses Evenhand.
///
/// @param zone decides where the company's days begin, for closures and reports
public record Company(CompanyId id, String name, ZoneId zone, long version) {}
