@NullMarked
package dev.evenhand.roster;

import org.jspecify.annotations.NullMarked;
