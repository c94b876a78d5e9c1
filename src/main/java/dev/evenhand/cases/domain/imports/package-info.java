/// The rules by which rows of somebody else's table become cases.
@NullMarked
package dev.evenhand.cases.domain.imports;

import org.jspecify.annotations.NullMarked;
