@NullMarked
package dev.evenhand.work.internal.lab;

import org.jspecify.annotations.NullMarked;
