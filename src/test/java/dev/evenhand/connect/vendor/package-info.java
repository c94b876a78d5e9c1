/// Tests of how vendors are called.
@NullMarked
package dev.evenhand.connect.vendor;

import org.jspecify.annotations.NullMarked;
