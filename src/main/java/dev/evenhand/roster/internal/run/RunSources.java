package dev.evenhand.roster.internal.run;

import org.springframework.stereotype.Component;

/// Where runs are read from.
@Component
record RunSources(RunTable runs, RunHoldTable holds, RunDocuments documents) {}
