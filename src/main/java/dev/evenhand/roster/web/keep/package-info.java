/// The pages of settings, people, busy marks and fixed turns.
@NullMarked
package dev.evenhand.roster.web.keep;

import org.jspecify.annotations.NullMarked;
