@NullMarked
package dev.evenhand.demo.internal;

import org.jspecify.annotations.NullMarked;
