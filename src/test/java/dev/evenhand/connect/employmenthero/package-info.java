/// Tests of the client of Employment Hero.
@NullMarked
package dev.evenhand.connect.employmenthero;

import org.jspecify.annotations.NullMarked;
