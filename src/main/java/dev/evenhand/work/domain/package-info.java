/// What a policy looks at: the item, the situation it arrives in, and counts of earlier work.
@NullMarked
package dev.evenhand.work.domain;

import org.jspecify.annotations.NullMarked;
