/// Keeps tables that were brought from elsewhere, and writes down what they say.
@NullMarked
package dev.evenhand.roster.internal.imports;

import org.jspecify.annotations.NullMarked;
