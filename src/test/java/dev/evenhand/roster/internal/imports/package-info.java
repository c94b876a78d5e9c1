@NullMarked
package dev.evenhand.roster.internal.imports;

import org.jspecify.annotations.NullMarked;
