/// Reports on known numbers.
@NullMarked
package dev.evenhand.insight.web;

import org.jspecify.annotations.NullMarked;
