/// What people write down about advisers' capacity.
@NullMarked
package dev.evenhand.deals.domain.entry;

import org.jspecify.annotations.NullMarked;
