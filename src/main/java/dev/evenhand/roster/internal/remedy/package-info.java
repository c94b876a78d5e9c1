/// Does what would help a run, and plans its week again.
@NullMarked
package dev.evenhand.roster.internal.remedy;

import org.jspecify.annotations.NullMarked;
