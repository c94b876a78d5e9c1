/// The lab, asked as the outside asks it.
@NullMarked
package dev.evenhand.work.web;

import org.jspecify.annotations.NullMarked;
