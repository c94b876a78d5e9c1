/// The boundary between companies.
@NullMarked
package dev.evenhand.company;

import org.jspecify.annotations.NullMarked;
