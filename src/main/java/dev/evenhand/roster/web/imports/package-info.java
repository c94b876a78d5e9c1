/// Brings people, marks, ideal loads and leave from tables.
@NullMarked
package dev.evenhand.roster.web.imports;

import org.jspecify.annotations.NullMarked;
