package dev.evenhand.roster.internal.check;

import org.springframework.stereotype.Component;

/// Where checks and what they found are kept.
@Component
record CheckTables(CheckTable checks, FindingTable findings) {}
