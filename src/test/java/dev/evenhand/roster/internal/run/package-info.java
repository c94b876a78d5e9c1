@NullMarked
package dev.evenhand.roster.internal.run;

import org.jspecify.annotations.NullMarked;
