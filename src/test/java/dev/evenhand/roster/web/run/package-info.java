@NullMarked
package dev.evenhand.roster.web.run;

import org.jspecify.annotations.NullMarked;
