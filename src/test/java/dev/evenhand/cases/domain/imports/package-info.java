/// The rules of imports, as plain functions.
@NullMarked
package dev.evenhand.cases.domain.imports;

import org.jspecify.annotations.NullMarked;
