@NullMarked
package dev.evenhand.roster.domain.run;

import org.jspecify.annotations.NullMarked;
