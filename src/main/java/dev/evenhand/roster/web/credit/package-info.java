/// Credit of a person, entry by entry.
@NullMarked
package dev.evenhand.roster.web.credit;

import org.jspecify.annotations.NullMarked;
