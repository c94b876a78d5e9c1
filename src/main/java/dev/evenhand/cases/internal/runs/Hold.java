package dev.evenhand.cases.internal.runs;

import dev.evenhand.cases.domain.imports.ImportId;
import dev.evenhand.company.CompanyId;
import java.util.UUID;

/// An import, as somebody runs it.
///
/// @param errand the order to do so
/// @param runner new each time it is begun
record Hold(CompanyId company, ImportId id, UUID errand, UUID runner) {}
