/// Bringing tables of cases over HTTP.
@NullMarked
package dev.evenhand.cases.web.imports;

import org.jspecify.annotations.NullMarked;
