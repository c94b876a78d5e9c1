/// Employment Hero: who is employed, and on leave.
@NullMarked
package dev.evenhand.connect.employmenthero;

import org.jspecify.annotations.NullMarked;
