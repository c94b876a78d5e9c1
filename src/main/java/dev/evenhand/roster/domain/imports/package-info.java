/// What tables from elsewhere say of people, marks and leave, and what would come of it.
@NullMarked
package dev.evenhand.roster.domain.imports;

import org.jspecify.annotations.NullMarked;
