"""What a name in the program's source can stand for, found by following it to where it is bound."""

from __future__ import annotations

import ast
from pathlib import Path

from translations.check.source import Function, Source, argument, bound, called, fields


class Code(Source):
    """The program below `root`, in which names, calls and loops are followed."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self._ends: dict[ast.expr, list[ast.expr]] = {}
        self._members: dict[ast.expr, list[ast.expr]] = {}

    def resolve(self, node: ast.expr) -> list[ast.expr]:
        """The expressions that a node can stand for: names, calls and choices between two are followed."""
        if node not in self._ends:
            self._ends[node] = []  # what is met again while it is being followed adds nothing
            found = self._followed(node)
            ends = [end for each in found for end in self.resolve(each)] if found else [node]
            self._ends[node] = list(dict.fromkeys(ends))
        return self._ends[node]

    def items(self, node: ast.expr) -> list[ast.expr]:
        """The members of what a node stands for, of a mapping its keys; an unknown part is the node itself."""
        if node not in self._members:
            self._members[node] = []
            self._members[node] = list(dict.fromkeys(self._listed(node)))
        return self._members[node]

    def _followed(self, node: ast.expr) -> list[ast.expr]:
        match node:
            case ast.Await(value=inner) | ast.NamedExpr(value=inner) | ast.FormattedValue(value=inner):
                return [inner]
            case ast.IfExp(body=one, orelse=other):
                return [one, other]
            case ast.BoolOp(values=several):
                return several
            case ast.Call(func=ast.Name(id="str"), args=[inner]):
                return [inner]
            case ast.Call(func=ast.Attribute(value=table, attr="get"), args=[_, *default]) if self._tables(
                table
            ):
                return [*(value for each in self._tables(table) for value in each.values), *default]
            case ast.Call():
                return self._given_back(node)
            case ast.Name():
                return self._named(node)
            case ast.Subscript(value=ast.Name() as name):
                return [value for table in self._tables(name) for value in table.values]
            case ast.Attribute(attr=name) if len(self.fields[name]) < 4:  # else anybody's name, text or kind
                return [value for kind, at in self.fields[name] for value in self._made_with(kind, at)]
        return []

    def _listed(self, node: ast.expr) -> list[ast.expr]:
        match node:
            case ast.Tuple(elts=members) | ast.List(elts=members) | ast.Set(elts=members):
                return [item for member in members for item in self._spread(member)]
            case ast.Dict(keys=keys):
                return [key for key in keys if key is not None]
            case ast.GeneratorExp(elt=member) | ast.ListComp(elt=member) | ast.SetComp(elt=member):
                return [member]
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return [*self.items(left), *self.items(right)]
            case ast.Subscript(value=ast.Name(id="Literal"), slice=ast.Tuple(elts=members)):
                return members
            case ast.Call(func=ast.Attribute(value=table, attr="items")):
                return [
                    ast.Tuple(elts=[key, value], ctx=ast.Load())
                    for each in self._tables(table)
                    for key, value in zip(each.keys, each.values, strict=True)
                    if key is not None
                ]
            case ast.Call(func=ast.Attribute(value=table, attr="get"), args=[_, *default]):
                lists = [value for each in self._tables(table) for value in each.values] + default
                return [item for each in lists for item in self.items(each)]
            case ast.Call(
                func=ast.Name(id="tuple" | "list" | "sorted" | "reversed" | "get_args"), args=[inner, *_]
            ):
                return self.items(inner)
        ends = self.resolve(node)
        return [node] if ends in ([node], []) else [item for end in ends for item in self.items(end)]

    def _tables(self, node: ast.expr) -> list[ast.Dict]:
        return [each for each in self.resolve(node) if isinstance(each, ast.Dict)]

    def returned(self, call: ast.Call) -> list[ast.expr]:
        """What the function that is called gives back, unfollowed."""
        return [
            statement.value
            for function in self.functions[called(call)]
            if self._meets(call, function)
            for statement in ast.walk(function)
            if isinstance(statement, ast.Return) and statement.value is not None
        ]

    def _spread(self, member: ast.expr) -> list[ast.expr]:
        return self.items(member.value) if isinstance(member, ast.Starred) else [member]

    def _given_back(self, call: ast.Call) -> list[ast.expr]:
        """The answers to a question; else what the function gives back."""
        if self.asks(called(call)):
            options = argument(call, "options") or self.default(called(call), "options")
            return [] if options is None else [_id_of(option) for option in self.items(options)]
        return self.returned(call)

    def _made_with(self, kind: str, at: int) -> list[ast.expr]:
        """What a field of a class, known by its place, is given, and what it is unless said."""
        name = next(
            (list(fields(each))[at][0] for each in self.classes[kind] if at < len(list(fields(each)))), ""
        )
        found = [argument(call, name, at) for call in self.calls[kind]]
        return [value for value in [*found, self.default(kind, name)] if value is not None]

    def _named(self, name: ast.Name) -> list[ast.expr]:
        """What a name is bound to where it stands: in its function first, then in its module, then elsewhere."""
        for scope in self.around(name):
            if isinstance(scope, ast.GeneratorExp | ast.ListComp | ast.SetComp | ast.DictComp):
                for generator in scope.generators:
                    if (found := self._walked(name.id, generator.target, generator.iter)) is not None:
                        return found
            elif isinstance(scope, Function) and (found := self._bound_in(name.id, scope)):
                return found
        here = self.home.get(name)
        for path in (here.path, here.imports.get(name.id, "")) if here else ():
            if found := [value for module, value in self.constants[name.id] if module.path == path]:
                return found
        return [value for _, value in self.constants[name.id]]

    def _bound_in(self, name: str, function: Function) -> list[ast.expr]:
        found: list[ast.expr] = []
        for node in ast.walk(function):
            if isinstance(node, ast.For) and (each := self._walked(name, node.target, node.iter)) is not None:
                found += each
            elif isinstance(node, ast.MatchClass) and isinstance(node.cls, ast.Name):
                for at, pattern in enumerate(node.patterns):
                    if isinstance(pattern, ast.MatchAs) and pattern.name == name:
                        found += self._made_with(node.cls.id, at)
            else:
                found += [value for each, value in bound(node) if each == name]
        parameters = [*function.args.posonlyargs, *function.args.args]
        places = {parameter.arg: at for at, parameter in enumerate(parameters)}
        places |= {parameter.arg: 99 for parameter in function.args.kwonlyargs}
        return found if found or name not in places else self._passed(function, name, places[name])

    def _passed(self, function: Function, name: str, place: int) -> list[ast.expr]:
        """What callers give for a parameter, and its default."""
        method = isinstance(self.parents.get(function), ast.ClassDef)
        calls = [call for call in self.calls[function.name] if self._meets(call, function)]
        found = [argument(call, name, place - method) for call in calls]
        by_place = [*function.args.posonlyargs, *function.args.args]
        defaults = zip(
            reversed([each.arg for each in by_place]), reversed(function.args.defaults), strict=False
        )
        by_name = zip([each.arg for each in function.args.kwonlyargs], function.args.kw_defaults, strict=True)
        return [
            value
            for value in [*found, dict(defaults).get(name), dict(by_name).get(name)]
            if value is not None
        ]

    def _meets(self, call: ast.Call, function: Function) -> bool:
        """Whether a call of that name can be one of this function."""
        here, there = self.home[call], self.home[function]
        if here is there or not isinstance(call.func, ast.Name):
            return here is there or not function.name.startswith("_")
        own = any(self.home[other] is here for other in self.functions[function.name])
        return not own and not function.name.startswith("_")

    def _walked(self, name: str, target: ast.expr, iterated: ast.expr) -> list[ast.expr] | None:
        """What a name in the target of a loop goes through; None where it is not there."""
        if isinstance(target, ast.Name):
            return self.items(iterated) if target.id == name else None
        if isinstance(target, ast.Tuple):
            for at, part in enumerate(target.elts):
                if isinstance(part, ast.Name) and part.id == name:
                    pairs = [pair for item in self.items(iterated) for pair in self.resolve(item)]
                    return [pair.elts[at] for pair in pairs if isinstance(pair, ast.Tuple)]
        return None


def _id_of(option: ast.expr) -> ast.expr:
    """The id of an option, which is what the answer will be."""
    return (
        option.args[0]
        if isinstance(option, ast.Call) and called(option) == "Option" and option.args
        else option
    )
