// The least that a Nest server on Fastify can do: one controller with one route that answers JSON. What is written with @
// elsewhere is called by name here, since nothing compiles this file.
import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';

const answer = JSON.parse(process.env.ANSWER);

class Hello {
  async greet() {
    return answer;
  }
}
Get()(Hello.prototype, 'greet', Object.getOwnPropertyDescriptor(Hello.prototype, 'greet'));
Controller()(Hello);

class Root {}
Module({ controllers: [Hello] })(Root);

const app = await NestFactory.create(Root, new FastifyAdapter(), { logger: false });
await app.listen(Number(process.env.PORT), '127.0.0.1');
process.on('disconnect', () => process.exit());
process.send({});
