/// Tests of the tables of the lane.
@NullMarked
package dev.evenhand.work.internal.store;

import org.jspecify.annotations.NullMarked;
